using System.Diagnostics.CodeAnalysis;

namespace Stevedore.Tool.Dumping.Application;

/// <summary>What a document is: a value of a type in place, or objects behind tags. It loads and stores one.</summary>
internal abstract class DocumentKind
{
    /// <summary>The type in place; <see langword="null"/> for objects behind tags.</summary>
    public abstract Type? Type { get; }

    public abstract string Name { get; }

    /// <summary>A value of the type in place.</summary>
    [RequiresUnreferencedCode("The type is known at run time only.")]
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

    /// <summary>Loads a document from a stream of which the archive must not read ahead.</summary>
    /// <param name="stream">The stream.</param>
    /// <param name="options">How it is read.</param>
    /// <param name="isNumbered">Whether the document itself has number 1.</param>
    public abstract void LoadFrom(Stream stream, ArchiveOptions options, bool isNumbered);

    public abstract byte[] Store(object document, ArchiveOptions options);

    public override string ToString() => Name;
}
