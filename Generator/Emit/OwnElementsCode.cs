using Stevedore.Generator.Model;

namespace Stevedore.Generator.Emit;

/// <summary>The statements that store and load the elements of an object that is a collection itself.</summary>
internal static class OwnElementsCode
{
    private const string Objects = "global::System.Linq.Enumerable.Cast<object?>";

    /// <param name="list">The type of the list that they are stored as.</param>
    /// <returns>What is stored.</returns>
    public static string Copy(OwnElements elements, string list) => elements switch
    {
        OwnElements.Untyped or OwnElements.InnerList => $"new {list}({Objects}({Owner(elements)}))",
        _ => $"new {list}({Owner(elements)})",
    };

    /// <summary>Puts loaded elements in place of those that are there.</summary>
    /// <param name="loaded">The list that was loaded.</param>
    public static string Fill(OwnElements elements, string loaded, ImportedNames names)
    {
        string method = elements switch
        {
            OwnElements.Set => "FillOwnSet",
            OwnElements.Map => "FillOwnMap",
            _ => "FillOwn",
        };
        return names.Generated($"archive.{method}({Owner(elements)}, {loaded});");
    }

    private static string Owner(OwnElements elements) => elements switch
    {
        OwnElements.Items => "base.Items",
        OwnElements.InnerList => "base.InnerList",
        _ => "this",
    };
}
