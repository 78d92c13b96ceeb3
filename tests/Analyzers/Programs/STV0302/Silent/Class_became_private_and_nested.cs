// File: Program.cs
public static partial class Ports
{
    [Serializable]
    private sealed partial class Port
    {
        public string Name = "";
    }
}
// File: ArchiveSchema.txt
class Port, schema 0
  Name: CString
