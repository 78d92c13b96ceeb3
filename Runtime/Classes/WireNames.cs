using System.Runtime.CompilerServices;

namespace Stevedore;

/// <summary>
/// The wire names of single objects, where one .NET class stands for several classes of the document. They are kept as long as the
/// objects, since a name must outlive the archive that met it and belongs to nothing else that does.
/// </summary>
internal static class WireNames
{
    private static readonly ConditionalWeakTable<object, string> s_names = new();
    private static volatile bool s_isAny;

    /// <summary>Whether any object of the process has ever had a name of its own.</summary>
    public static bool IsAny => s_isAny;

    public static string? Of(object value) => s_isAny && s_names.TryGetValue(value, out string? name) ? name : null;

    public static void Set(object value, string name)
    {
        s_names.AddOrUpdate(value, name);
        s_isAny = true;
    }
}
