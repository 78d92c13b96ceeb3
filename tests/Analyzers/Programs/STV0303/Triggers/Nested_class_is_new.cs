// File: Program.cs
public static partial class Ports
{
    [Serializable]
    private sealed partial class [|Port|]
    {
        public string Name = "";
    }
}
// File: ArchiveSchema.txt
# Nothing yet.
