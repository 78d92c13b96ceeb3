namespace Stevedore.Tool.Import.Model;

/// <summary>A line of a source.</summary>
internal sealed record CppPlace(string File, int Line)
{
    public static CppPlace None { get; } = new("", 0);

    public override string ToString() => Line == 0 ? Path.GetFileName(File) : $"{Path.GetFileName(File)}:{Line}";
}
