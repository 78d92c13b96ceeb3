namespace Stevedore.Tool.Import.Model;

/// <summary>Something that the parser could not make out.</summary>
internal sealed record CppComplaint(CppPlace Place, string Text)
{
    public override string ToString() => $"{Place}: {Text}";
}
