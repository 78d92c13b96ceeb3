namespace Stevedore.Tool.Import.Emit;

/// <summary>A field of C#.</summary>
/// <param name="Type">Its type.</param>
/// <param name="Attributes">Without brackets.</param>
/// <param name="Initial">What it begins as, if it must be said.</param>
internal sealed record MemberText(string Type, IReadOnlyList<string> Attributes, string? Initial)
{
    public MemberText With(params string[] attributes) => this with { Attributes = [.. Attributes, .. attributes] };
}
