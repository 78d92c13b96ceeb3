using System.Buffers;
using Serialization.Contenders;

namespace Serialization.Measuring;

/// <summary>A value and those who store and load it; the first contender is the hand-written floor.</summary>
public sealed class Workload(string name)
{
    private readonly ArrayBufferWriter<byte> _writer = new(1 << 22);
    private readonly List<Subject> _subjects = [];

    public static IReadOnlyList<Func<Workload>> All { get; } =
    [
        Workloads.SmallMessages.Make,
        Workloads.TenFieldRecords.Make,
        Workloads.Clouds.Make,
        Workloads.Peoples.Make,
        Workloads.Graphs.Make,
        Workloads.Drawings.Make,
        Workloads.TextLists.Make,
    ];

    public string Name => name;

    public IReadOnlyList<Subject> Subjects => _subjects;

    internal Workload With<T, TContender>(T value, TContender contender) where TContender : struct, IContender<T>
    {
        _ = contender;
        _subjects.Add(new Subject<T, TContender>(value, _writer));
        return this;
    }
}
