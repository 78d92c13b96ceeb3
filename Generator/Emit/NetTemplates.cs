using Stevedore.Generator.Model;

namespace Stevedore.Generator.Emit;

/// <summary>The C# of .NET's own values, where it is not just the archive's methods of their names.</summary>
internal static class NetTemplates
{
    private static readonly Dictionary<string, string> s_empty = new()
    {
        ["Version"] = "new {type}()",
        ["Uri"] = "new {type}(\"\", global::System.UriKind.RelativeOrAbsolute)",
        ["StringBuilder"] = "new {type}()",
        ["CultureInfo"] = "{type}.InvariantCulture",
        ["IPAddress"] = "{type}.None",
        ["BitArray"] = "new {type}(0)",
        ["ArrayList"] = "new {type}()",
        ["Queue"] = "new {type}()",
        ["Stack"] = "new {type}()",
        ["Hashtable"] = "new {type}()",
        ["SortedList"] = "new {type}()",
        ["OrderedDictionary"] = "new {type}()",
        ["StringCollection"] = "new {type}()",
        ["NameValueCollection"] = "new {type}()",
    };

    /// <summary>
    /// What stands for a null that arrives where none is allowed, with <c>{type}</c> for the type; null for a value type.
    /// </summary>
    public static string? Empty(NetValue value) => s_empty.TryGetValue(value.Name, out string empty) ? empty : null;
}
