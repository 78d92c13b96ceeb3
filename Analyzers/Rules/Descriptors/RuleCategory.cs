namespace Stevedore.Analyzers.Descriptors;

/// <summary>The groups of rules, as <c>docs/diagnostics</c> and <c>.editorconfig</c> files name them.</summary>
internal static class RuleCategory
{
    /// <summary>STV00xx: declarations of archivable types.</summary>
    public const string Types = "Stevedore.Types";

    /// <summary>STV01xx: use of archives.</summary>
    public const string Archives = "Stevedore.Archives";

    /// <summary>STV02xx: use of sockets and socket files.</summary>
    public const string Sockets = "Stevedore.Sockets";

    /// <summary>STV03xx: what is stored already stays readable.</summary>
    public const string Compatibility = "Stevedore.Compatibility";
}
