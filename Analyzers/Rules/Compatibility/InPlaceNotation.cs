using System.Globalization;

namespace Stevedore.Analyzers.Compatibility;

/// <summary>
/// Names a class whose body stands within another: <c>CAddress as of schema 2</c>. In place there is no tag that could say which schema it
/// is of, so the layout of the container hangs on it. It is the schema that brought the layout, since raising the number alone changes no
/// byte.
/// </summary>
internal static class InPlaceNotation
{
    /// <param name="since">Null when the layout is as it always was.</param>
    public static string Of(string name, int? since) =>
        since is { } schema ? $"{name} as of schema {schema.ToString(CultureInfo.InvariantCulture)}" : name;
}
