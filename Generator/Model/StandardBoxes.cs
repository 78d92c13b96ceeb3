namespace Stevedore.Generator.Model;

/// <summary>The types whose values can stand where any object may in every program, so that nothing is generated for them.</summary>
internal static class StandardBoxes
{
    private static readonly string[] s_elements =
    [
        "bool", "byte", "sbyte", "short", "ushort", "int", "uint", "long", "ulong", "float", "double", "char", "string", "decimal",
        "Guid", "DateTime", "TimeSpan",
    ];

    private static readonly string[] s_others =
    [
        "object", "object[]", "List<object>", "System.Guid", "System.DateTime", "System.TimeSpan", "System.DateTimeOffset",
        "System.DateOnly", "System.TimeOnly", "System.Numerics.BigInteger", "System.Numerics.Complex", "System.Drawing.Point",
        "System.Drawing.PointF", "System.Drawing.Size", "System.Drawing.SizeF", "System.Drawing.Rectangle", "System.Drawing.RectangleF",
        "System.Drawing.Color", "System.Version", "System.Uri", "System.Text.StringBuilder", "System.Globalization.CultureInfo",
        "System.Net.IPAddress", "System.Collections.BitArray", "System.Collections.ArrayList", "System.Collections.Queue",
        "System.Collections.Stack", "System.Collections.Hashtable", "System.Collections.SortedList",
        "System.Collections.Specialized.OrderedDictionary", "System.Collections.Specialized.StringCollection",
        "System.Collections.Specialized.NameValueCollection", "Dictionary<string,object>", "Dictionary<string,string>",
        "Dictionary<string,int>", "Dictionary<int,object>", "Dictionary<int,string>", "Dictionary<int,int>",
    ];

    private static readonly HashSet<string> s_names =
    [
        .. s_elements.Where(static name => char.IsLower(name[0])),
        .. s_elements.Select(static name => $"{name}[]"),
        .. s_elements.Select(static name => $"List<{name}>"),
        .. s_others,
    ];

    /// <summary>Their names on the wire.</summary>
    public static IReadOnlyCollection<string> Names => s_names;

    public static bool Have(string wireName) => s_names.Contains(wireName);
}
