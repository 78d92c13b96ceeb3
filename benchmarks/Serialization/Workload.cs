namespace Serialization;

/// <summary>
/// A value and those who store and load it; the first contender is what the others are compared with: the hand-written floor.
/// </summary>
public sealed record Workload(string Name, IReadOnlyList<Contender> Contenders)
{
    public const string Floor = "hand-written";

    public static IReadOnlyList<Workload> All { get; } =
    [
        Workloads.SmallMessages.Workload,
        Workloads.TenFieldRecords.Workload,
        Workloads.Clouds.Workload,
        Workloads.Peoples.Workload,
        Workloads.Graphs.Workload,
        Workloads.Drawings.Workload,
        Workloads.TextLists.Workload,
    ];

    public override string ToString() => Name;
}
