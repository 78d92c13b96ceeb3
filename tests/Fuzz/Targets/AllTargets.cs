using Stevedore.Fuzz.Model;
using Stevedore.Generator.Tests.Matrix;

namespace Stevedore.Fuzz.Targets;

/// <summary>A target for every supported type in every place, and for everything that attributes and hand-written bodies say.</summary>
internal static class AllTargets
{
    public static IReadOnlyList<Target> List { get; } =
    [
        new WholeValue<Voyage>("layouts", new Voyage()),
        new WholeValue<Tangle>("graphs", Tangle.Example(), new Tangle()),
        new WholeValue<Hook>("callbacks", Hook.Example()),
        new WholeValue<Register>("mfc", new Register()),
        .. Samples.All.Select(static (sample, row) => Cell(sample, row)),
    ];

    public static Target Named(string name) => List.Single(target => target.Name == name);

    private static Target Cell(Sample sample, int row)
    {
        Type type = Cells.Class(row);
        Array values = Array.CreateInstance(type, 1);
        values.SetValue(Cells.Filled(row), 0);
        return (Target)Activator.CreateInstance(typeof(WholeValue<>).MakeGenericType(type), [sample.Type, values])!;
    }
}
