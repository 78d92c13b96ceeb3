using System.Diagnostics.CodeAnalysis;

namespace Stevedore.Tool.Dumping.Application;

/// <summary>What a document is: a value of a type in place, or objects behind tags. It loads and stores one.</summary>
internal abstract class DocumentKind
{
    /// <summary>The type in place; <see langword="null"/> for objects behind tags.</summary>
    public abstract Type? Type { get; }

    public abstract string Name { get; }

    /// <summary>A value of the type in place.</summary>
    [RequiresDynamicCode("The type is known at run time only.")]
    public static DocumentKind InPlace(Type type) =>
        (DocumentKind)Activator.CreateInstance(typeof(DocumentInPlace<>).MakeGenericType(type))!;

    /// <summary>
    /// A value of the type in place that the archive knows as its document; <see langword="null"/> if none of the type can be made.
    /// </summary>
    [RequiresUnreferencedCode("The type is known at run time only.")]
    [RequiresDynamicCode("The type is known at run time only.")]
    public static DocumentKind? OfItself(Type type) =>
        typeof(IArchivable).IsAssignableFrom(type) && !type.IsAbstract && (type.IsValueType || type.GetConstructor([]) is not null)
            ? (DocumentKind)Activator.CreateInstance(typeof(DocumentOfItself<>).MakeGenericType(type))!
            : null;

    /// <summary>Loads a document from the beginning of bytes; what is behind it is left alone.</summary>
    public abstract object Load(byte[] bytes, ArchiveOptions options);

    public abstract byte[] Store(object document, ArchiveOptions options);

    public override string ToString() => Name;
}
