using Stevedore.Tool.Import.Model;

namespace Stevedore.Tool.Import.Plan;

/// <summary>What becomes of a class.</summary>
internal sealed class ClassPlan(CppClass declared)
{
    public CppClass Class { get; } = declared;

    public PlanKind Kind { get; set; }

    /// <summary>What it writes, in order, if attributes say it.</summary>
    public IReadOnlyList<WireItem> Items { get; set; } = [];

    /// <summary>What its branches do, if they do not go by attributes.</summary>
    public IReadOnlyList<WireStep> Store { get; set; } = [];

    public IReadOnlyList<WireStep> Load { get; set; } = [];

    /// <summary>The number of IMPLEMENT_SERIAL; null if the class is never tagged.</summary>
    public int? Schema { get; init; }

    /// <summary>The number is one of a header that is not there.</summary>
    public bool IsSchemaUnknown { get; init; }

    public bool IsVersionable { get; init; }

    /// <summary>The base that is also imported.</summary>
    public string? Base { get; init; }

    /// <summary>Why attributes do not say it, with the places.</summary>
    public List<string> Reasons { get; } = [];

    /// <summary>Where storing and loading do not agree.</summary>
    public List<string> Disagreements { get; } = [];

    /// <summary>What the C++ does beside, which is not imported.</summary>
    public List<string> Notes { get; } = [];
}
