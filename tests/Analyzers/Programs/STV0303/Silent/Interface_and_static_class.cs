// File: Program.cs
public partial interface IPort
{
    string Name { get; }
}

public static partial class Ports
{
    public static int Count;
}
// File: ArchiveSchema.txt
# Nothing yet.
