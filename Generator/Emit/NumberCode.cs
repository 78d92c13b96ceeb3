using System.Globalization;

namespace Stevedore.Generator.Emit;

/// <summary>Constants that attributes have as a <see cref="long"/>, as C# writes them.</summary>
internal static class NumberCode
{
    /// <summary>The number where its type follows from what stands around it.</summary>
    public static string Plain(long number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>The number as one of a type.</summary>
    public static string Typed(long number, string type) =>
        type == "int" ? Plain(number) : number < 0 ? $"({type})({Plain(number)})" : $"({type}){Plain(number)}";
}
