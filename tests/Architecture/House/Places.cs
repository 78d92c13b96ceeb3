using Microsoft.CodeAnalysis;

namespace Stevedore.Architecture.Tests.House;

/// <summary>How a place is told to the person who has to go there.</summary>
internal static class Places
{
    public static string At(this Location place) => $"{place.SourceTree?.FilePath}({place.GetLineSpan().StartLinePosition.Line + 1})";
}
