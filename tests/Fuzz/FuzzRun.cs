using Stevedore.Fuzz.Inputs;
using Stevedore.Fuzz.Targets;

namespace Stevedore.Fuzz;

/// <summary>
/// Loads a target from many bytes that are made from its seeds, from what came of those that were loaded, and, if the runtime tells, from
/// those that took a way of their own.
/// </summary>
internal sealed class FuzzRun
{
    /// <summary>Inputs that were loaded without an error, and lead further than the seeds.</summary>
    private const int MostVariants = 64;

    private static readonly string[] s_names =
    [
        "CPort", "CHarbour", "CVoyage", "Tangle", "Knot", "Noose", "Hook", "CNode", "CLeaf", "CObject", "CObList", "CStringArray",
        "CNobody", "C", "",
    ];

    private readonly Target _target;
    private readonly Random _random;
    private readonly Mutator _mutator;
    private readonly List<byte[]> _variants = [];
    private readonly List<byte[]> _pioneers = [];

    public FuzzRun(Target target, IReadOnlyList<byte[]> strangers, int seed)
    {
        _target = target;
        _random = new Random(seed);
        _mutator = new Mutator(_random, strangers, s_names);
    }

    public FuzzFigures Run(long inputs)
    {
        FuzzFigures figures = new();
        using Watch watch = new(_target);
        Coverage? coverage = Coverage.IsTold ? new Coverage() : null;
        for (long i = 0; i < inputs; i++)
        {
            byte[] bytes = _mutator.Mutate(Original());
            watch.Begin(bytes);
            if (coverage is not null)
                Coverage.Begin();
            Verdict verdict = Judge.Of(_target, bytes, Judge.OtherFor(i));
            figures.Add(_target, bytes, verdict);
            if (verdict.Fault is { } fault)
            {
                figures.Add(Finding.Minimize(_target, bytes, fault));
                return figures;
            }

            if (coverage?.IsNew() == true)
                _pioneers.Add(bytes);
            if (verdict.Outcome is { Error: ArchiveError.None })
                Keep(bytes);
        }

        figures.AddPioneers(_pioneers.Count);
        return figures;
    }

    private byte[] Original() =>
        _pioneers.Count > 0 && _random.Next(4) != 0 ? OneOf(_pioneers)
        : _variants.Count > 0 && _random.Next(2) == 0 ? OneOf(_variants)
        : OneOf(_target.Seeds);

    private byte[] OneOf(IReadOnlyList<byte[]> inputs) => inputs[_random.Next(inputs.Count)];

    private void Keep(byte[] variant)
    {
        if (_variants.Count < MostVariants)
            _variants.Add(variant);
        else
            _variants[_random.Next(MostVariants)] = variant;
    }
}
