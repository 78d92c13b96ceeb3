using Stevedore.Tool.Import.Plan;

namespace Stevedore.Tool.Import.Emit;

/// <summary>A member of a class or structure as <c>ArchiveSchema.txt</c> lists it.</summary>
/// <param name="Name">In C#.</param>
/// <param name="Text">Its type and attributes.</param>
/// <param name="Notation">What is written, where type and attributes do not say it.</param>
internal sealed record SchemaMember(string Name, MemberText Text, string? Notation = null)
{
    /// <summary>The first schema that has it.</summary>
    public int From { get; init; }

    /// <summary>The last schema that has it.</summary>
    public int To { get; init; } = WireItem.Newest;

    /// <summary>The property or member that it hangs on.</summary>
    public string? Condition { get; init; }

    /// <summary>The body of the base class stands here.</summary>
    public bool IsBase { get; init; }

    /// <summary>The schemas that brought it or took it.</summary>
    public IEnumerable<int> Changes => new[] { From, To == WireItem.Newest ? 0 : To + 1 }.Where(static change => change > 0);

    public bool IsIn(int schema) => schema >= From && schema <= To;
}
