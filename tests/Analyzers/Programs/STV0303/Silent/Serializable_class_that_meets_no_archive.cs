// File: Program.cs
[Serializable]
public class Settings
{
    public int Width;
}
// File: ArchiveSchema.txt
# Nothing yet.
