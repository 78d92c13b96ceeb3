namespace Stevedore.Generator.Tests.Matrix;

/// <summary>The places of the round-trip matrix in which a value can lie: declarations of a member that is to be set and compared.</summary>
internal static class Places
{
    public static IEnumerable<(string Declaration, string Value)> For(Sample sample, string value)
    {
        string type = sample.Type;
        yield return ($"private {type} _value;", value);
        yield return ($"public {type} Value {{ get; set; }}", value);
        yield return ($"private readonly {type} _value;", value);
        yield return ($"public required {type} Value {{ get; init; }}", value);
        yield return ($"private {type}? _value;", value);
        yield return ($"private {type}? _value;", "null");
        yield return ($"private {CollectionCodeOfArray(type)} _value;", $"new {CollectionCodeOfArray(type)} {{ {value}, {value} }}");
        yield return ($"private List<{type}> _value;", $"new List<{type}> {{ {value} }}");
        yield return ($"private Dictionary<string, {type}> _value;", $"new Dictionary<string, {type}> {{ [\"k\"] = {value} }}");
        if (!sample.IsReference || sample.IsKey)
            yield return ($"private List<{type}?> _value;", $"new List<{type}?> {{ {value}, null }}");
        if (sample.IsKey)
            yield return ($"private SortedList<int, Dictionary<{type}, int>> _value;", $"new SortedList<int, Dictionary<{type}, int>> {{ [1] = new Dictionary<{type}, int> {{ [{value}] = 1 }} }}");
        yield return ($"private (int, {type}) _value;", $"(1, {value})");
    }

    /// <summary>An array of a type, whose outermost dimensions come first.</summary>
    public static string CollectionCodeOfArray(string type)
    {
        int end = type.Length;
        while (end > 0 && type[end - 1] == ']')
            end = type.LastIndexOf('[', end - 1);

        return type.Insert(end, "[]");
    }
}
