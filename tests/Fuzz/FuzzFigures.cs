using System.Globalization;
using System.Text;
using Stevedore.Fuzz.Targets;

namespace Stevedore.Fuzz;

/// <summary>What a run, or all runs together, came to.</summary>
internal sealed class FuzzFigures
{
    private readonly SortedDictionary<ArchiveError, long> _outcomes = [];
    private readonly List<Finding> _findings = [];
    private long _inputs;
    private long _pioneers;
    private (long Allocated, int Length, string Target) _heaviest;

    public IReadOnlyList<Finding> Findings => _findings;

    public long Inputs => _inputs;

    public void Add(Target target, byte[] bytes, Verdict verdict)
    {
        _inputs++;
        if (verdict.Outcome is { } outcome)
            _outcomes[outcome.Error] = _outcomes.GetValueOrDefault(outcome.Error) + 1;
        if (verdict.Allocated > _heaviest.Allocated)
            _heaviest = (verdict.Allocated, bytes.Length, target.Name);
    }

    /// <summary>Adds inputs that took a way of their own through the runtime.</summary>
    public void AddPioneers(long count) => _pioneers += count;

    public void Add(Finding finding) => _findings.Add(finding);

    public void Add(FuzzFigures other)
    {
        _inputs += other._inputs;
        _pioneers += other._pioneers;
        _findings.AddRange(other._findings);
        foreach ((ArchiveError error, long count) in other._outcomes)
            _outcomes[error] = _outcomes.GetValueOrDefault(error) + count;
        if (other._heaviest.Allocated > _heaviest.Allocated)
            _heaviest = other._heaviest;
    }

    public override string ToString()
    {
        StringBuilder text = new();
        text.Append(CultureInfo.InvariantCulture, $"{_inputs:N0} inputs: ");
        text.AppendJoin(", ", _outcomes.Select(static outcome => string.Create(
            CultureInfo.InvariantCulture,
            $"{outcome.Value:N0} {(outcome.Key == ArchiveError.None ? "values" : outcome.Key)}")));
        text.Append(CultureInfo.InvariantCulture, $"; at the most {_heaviest.Allocated:N0} bytes of memory, ");
        text.Append(CultureInfo.InvariantCulture, $"for {_heaviest.Length:N0} bytes of {_heaviest.Target}; {_findings.Count:N0} findings");
        if (_pioneers > 0)
            text.Append(CultureInfo.InvariantCulture, $"; {_pioneers:N0} took a way of their own");
        return text.ToString();
    }
}
