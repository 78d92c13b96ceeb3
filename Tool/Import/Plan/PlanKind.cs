namespace Stevedore.Tool.Import.Plan;

/// <summary>How a class is said in C#.</summary>
internal enum PlanKind
{
    /// <summary>By attributes.</summary>
    Attributes,

    /// <summary>By a body written by hand, which mirrors the C++.</summary>
    ByHand,

    /// <summary>By a body in which something is left to a person.</summary>
    Open,
}
