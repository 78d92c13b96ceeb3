namespace Stevedore.Generator.Emit;

/// <summary>
/// The functions that a <c>Serialize</c> body calls, for its collections above all. They are local to it, so that they cannot collide
/// with anything; they only must not hide a member that the body names.
/// </summary>
internal sealed class LocalFunctions(IEnumerable<string> memberNames)
{
    private readonly HashSet<string> _taken = [.. memberNames];
    private readonly Dictionary<(string Stem, WireValue Value), ValueFunctions> _functions = [];
    private readonly Queue<ValueFunctions> _pending = new();

    /// <summary>The pair of functions that store and load a value, named after the member or element that it is.</summary>
    public ValueFunctions For(WireValue value, string stem)
    {
        if (!_functions.TryGetValue((stem, value), out ValueFunctions functions))
        {
            functions = new ValueFunctions(value, stem, UniqueName("Store" + stem), UniqueName("Load" + stem));
            _functions.Add((stem, value), functions);
            _pending.Enqueue(functions);
        }

        return functions;
    }

    /// <summary>The wish, or something like it that neither a member nor another function has.</summary>
    public string UniqueName(string wish)
    {
        while (!_taken.Add(wish))
            wish += "_";

        return wish;
    }

    /// <summary>Takes the functions that are called and not yet written, one after the other; writing them may call more.</summary>
    public IEnumerable<ValueFunctions> TakePending()
    {
        while (_pending.Count > 0)
            yield return _pending.Dequeue();
    }
}
