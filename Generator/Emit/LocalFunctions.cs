using Stevedore.Generator.Plan;

namespace Stevedore.Generator.Emit;

/// <summary>
/// The functions that a <c>Serialize</c> body calls, for its collections above all. They are local to it, so that they cannot collide
/// with anything; they only must not hide a member that the body names.
/// </summary>
internal sealed class LocalFunctions(IEnumerable<string> memberNames)
{
    private readonly HashSet<string> _taken = [.. memberNames];
    private readonly Dictionary<(string Stem, WireOperation Operation), CollectionFunctions> _collections = [];
    private readonly Queue<CollectionFunctions> _pending = new();

    /// <summary>The pair of functions that store and load a collection, named after the member or element that it is.</summary>
    public CollectionFunctions For(WireOperation operation, string stem)
    {
        if (!_collections.TryGetValue((stem, operation), out CollectionFunctions functions))
        {
            functions = new CollectionFunctions(operation, stem, UniqueName("Store" + stem), UniqueName("Load" + stem));
            _collections.Add((stem, operation), functions);
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
    public IEnumerable<CollectionFunctions> TakePending()
    {
        while (_pending.Count > 0)
            yield return _pending.Dequeue();
    }
}
