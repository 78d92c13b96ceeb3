// File: Program.cs
public partial class TideException : Exception
{
    public TideException(string message)
        : base(message)
    {
    }
}
// File: ArchiveSchema.txt
# Nothing yet.
