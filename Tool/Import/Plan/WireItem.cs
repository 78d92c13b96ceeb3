using Stevedore.Tool.Import.Model;

namespace Stevedore.Tool.Import.Plan;

/// <summary>A value, or a repetition of values, in the order of the bytes.</summary>
internal sealed class WireItem(WireForm form, CppNode origin)
{
    public const int Newest = int.MaxValue;

    public WireForm Form { get; set; } = form;

    public CppNode Origin { get; } = origin;

    /// <summary>
    /// The data member that holds it, with those within: <c>m_font.lfHeight</c>; elements of an array are <c>m_points[]</c>.
    /// </summary>
    public string? Member { get; set; }

    /// <summary>The type of that member.</summary>
    public CppType MemberType { get; set; } = CppType.Unknown;

    /// <summary>A name for it where no member holds it.</summary>
    public string Hint { get; set; } = "";

    /// <summary>How the C++ changes it on its way, as the source has it.</summary>
    public string? Conversion { get; set; }

    /// <summary>What is always stored.</summary>
    public long? Constant { get; set; }

    public string? ConstantText { get; set; }

    /// <summary>Loading throws if it is another value.</summary>
    public bool IsChecked { get; set; }

    /// <summary>The collection whose size is stored.</summary>
    public string? SizeOf { get; set; }

    /// <summary>A loop goes by it.</summary>
    public bool IsCount { get; set; }

    /// <summary>The body of the base class.</summary>
    public bool IsBase { get; init; }

    /// <summary>The bytes of a structure that are stored, if not all are.</summary>
    public long? Prefix { get; init; }

    /// <summary>What is repeated, if it is a loop.</summary>
    public List<WireItem>? Elements { get; init; }

    public WireBound? Bound { get; set; }

    /// <summary>How the number of elements stands before them.</summary>
    public WireForm? CountForm { get; set; }

    /// <summary>The value that is their number and has a member of its own.</summary>
    public WireItem? CountedBy { get; set; }

    /// <summary>The first schema that has it.</summary>
    public int From { get; set; }

    /// <summary>The last schema that has it.</summary>
    public int To { get; set; } = Newest;

    /// <summary>A condition on members, which it hangs on.</summary>
    public CppNode? Condition { get; set; }

    public bool IsLoop => Elements is not null;

    public string Describe() => IsBase ? $"body of {Form.ClassName}"
        : IsLoop ? $"{{{string.Join(", ", Elements!.Select(static element => element.Describe()))}}} repeatedly"
        : $"{Form} {Member ?? Hint}".TrimEnd();
}
