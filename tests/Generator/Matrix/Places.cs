namespace Stevedore.Generator.Tests.Matrix;

/// <summary>The places of the round-trip matrix in which a value can lie: declarations of members that have it.</summary>
internal static class Places
{
    public static IEnumerable<string> For(Sample sample) => sample.Values.SelectMany((value, index) => For(sample, value, $"{index}"));

    private static IEnumerable<string> For(Sample sample, string value, string index)
    {
        string type = sample.Type;
        string array = ArrayOf(type);
        yield return $"private {type} _field{index} = {value};";
        yield return $"public {type} Property{index} {{ get; set; }} = {value};";
        yield return $"private readonly {type} _readOnly{index} = {value};";
        yield return $"public required {type} Required{index} {{ get; init; }} = {value};";
        yield return $"private {type}? _nullable{index} = {value};";
        yield return $"private {type}? _null{index} = null;";
        yield return $"private {array} _array{index} = new {array} {{ {value}, {value} }};";
        yield return $"private List<{type}> _list{index} = new List<{type}> {{ {value} }};";
        yield return $"private Dictionary<string, {type}> _map{index} = new Dictionary<string, {type}> {{ [\"k\"] = {value} }};";
        yield return $"private CHeld<{type}> _held{index} = "
            + $"new CHeld<{type}> {{ Value = {value}, Items = new List<{type}> {{ {value} }} }};";
        yield return $"private (int, {type}) _pair{index} = (1, {value});";
        if (!sample.IsUnnameable)
        {
            yield return $"private object? _any{index} = ({type})({value});";
            yield return $"private object?[] _anything{index} = new object?[] {{ ({type})({value}), null }};";
        }

        if (!sample.IsReference || sample.IsKey)
            yield return $"private List<{type}?> _nullables{index} = new List<{type}?> {{ {value}, null }};";
        if (sample.IsKey)
            yield return $"private Dictionary<{type}, int> _keys{index} = new Dictionary<{type}, int> {{ [{value}] = 1 }};";
    }

    /// <summary>An array of a type, whose outermost dimensions come first.</summary>
    private static string ArrayOf(string type)
    {
        int end = type.Length;
        while (end > 0 && type[end - 1] == ']')
            end = type.LastIndexOf('[', end - 1);

        return type.Insert(end, "[]");
    }
}
