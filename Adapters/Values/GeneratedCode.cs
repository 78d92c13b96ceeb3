namespace Stevedore.Adapters;

/// <summary>Which types have code that was generated for them, or written by hand in its place.</summary>
internal static class GeneratedCode
{
    /// <summary>
    /// Whether the type is a class or structure with a body, or a collection of such that an <c>[ArchiveRoot]</c> or a <c>[KnownType]</c>
    /// names. The platform's own types are not among them, though archives know many of them.
    /// </summary>
    public static bool IsFor(Type type) => type.IsValueType && type.IsAssignableTo(typeof(IArchivable))
        || IsAboutArchivables(type) && (RuntimeClass.Find(type) is not null || Archive.CanSerialize(type));

    private static bool IsAboutArchivables(Type type) => type.IsAssignableTo(typeof(IArchivable))
        || type.GetElementType() is { } element && IsAboutArchivables(element)
        || type.IsConstructedGenericType && type.GenericTypeArguments.Any(IsAboutArchivables);
}
