namespace Stevedore.Analyzers.Compatibility;

/// <summary>One line of a block of <c>ArchiveSchema.txt</c>: <c>Note, when HasNote: CString</c>.</summary>
/// <param name="Member">The member; empty for what stands for a whole body, <see cref="ByHand"/> and <see cref="Nothing"/>.</param>
/// <param name="Condition">When it is on the wire; empty for always.</param>
/// <param name="Notation">What is written.</param>
internal sealed record SchemaLine(string Member, string Condition, string Notation)
{
    /// <summary>The member's place for the body of the base. No member is called so, since C# would write it <c>@base</c>.</summary>
    public const string Base = "base";

    /// <summary>The condition of a member that another member decides about.</summary>
    public const string When = "when ";

    /// <summary>A body written by hand, whose layout is not known.</summary>
    public static readonly SchemaLine ByHand = new("", "", "by hand");

    /// <summary>A body that writes nothing.</summary>
    public static readonly SchemaLine Nothing = new("", "", "nothing");

    /// <summary>Reads a line, without its indentation; null when it is none.</summary>
    public static SchemaLine? Parse(string text)
    {
        if (text == ByHand.Notation)
            return ByHand;
        if (text == Nothing.Notation)
            return Nothing;
        int colon = text.IndexOf(": ", StringComparison.Ordinal);
        if (colon <= 0 || colon + 2 == text.Length)
            return null;
        string head = text.Substring(0, colon);
        int comma = head.IndexOf(", ", StringComparison.Ordinal);
        return comma < 0
            ? new SchemaLine(head, "", text.Substring(colon + 2))
            : new SchemaLine(head.Substring(0, comma), head.Substring(comma + 2), text.Substring(colon + 2));
    }

    /// <inheritdoc/>
    public override string ToString()
    {
        string condition = Condition.Length == 0 ? "" : $", {Condition}";
        return Member.Length == 0 ? Notation : $"{Member}{condition}: {Notation}";
    }
}
