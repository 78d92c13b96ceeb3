namespace Stevedore.Generator.Model;

/// <summary>The types that generated code mentions by itself.</summary>
internal static class Vocabulary
{
    public static Word Archive { get; } = new("Archive", "Stevedore");

    public static Word RuntimeObject { get; } = new("IRuntimeObject", "Stevedore");

    public static Word Archivable { get; } = new("IArchivable", "Stevedore");

    public static Word RuntimeClass { get; } = new("RuntimeClass", "Stevedore");

    public static Word ArchiveException { get; } = new("ArchiveException", "Stevedore");

    public static Word ArchiveError { get; } = new("ArchiveError", "Stevedore");

    public static Word WireType { get; } = new("WireType", "Stevedore");

    public static Word List { get; } = new("List", "System.Collections.Generic", Arity: 1);

    public static Word Dictionary { get; } = new("Dictionary", "System.Collections.Generic", Arity: 2);

    public static Word EqualityComparer { get; } = new("IEqualityComparer", "System.Collections.Generic", Arity: 1);

    public static Word Comparer { get; } = new("IComparer", "System.Collections.Generic", Arity: 1);

    public static Word CollectionsMarshal { get; } = new("CollectionsMarshal", "System.Runtime.InteropServices");

    public static Word Unsafe { get; } = new("Unsafe", "System.Runtime.CompilerServices");

    public static Word UnsafeAccessor { get; } = new("UnsafeAccessor", "System.Runtime.CompilerServices");

    public static Word UnsafeAccessorKind { get; } = new("UnsafeAccessorKind", "System.Runtime.CompilerServices");

    public static Word RuntimeHelpers { get; } = new("RuntimeHelpers", "System.Runtime.CompilerServices");

    public static Word EditorBrowsable { get; } = new("EditorBrowsable", "System.ComponentModel");

    public static Word EditorBrowsableState { get; } = new("EditorBrowsableState", "System.ComponentModel");

    public static Word ModuleInitializer { get; } = new("ModuleInitializer", "System.Runtime.CompilerServices");

    public static EquatableArray<Word> Words { get; } = new[]
    {
        Archive, RuntimeObject, Archivable, RuntimeClass, ArchiveException, ArchiveError, WireType, List, Dictionary, EqualityComparer, Comparer, CollectionsMarshal,
        Unsafe, UnsafeAccessor, UnsafeAccessorKind, RuntimeHelpers, EditorBrowsable, EditorBrowsableState,
    }.ToEquatableArray();

    /// <param name="Name">The simple name.</param>
    internal sealed record Word(string Name, string Namespace, int Arity = 0)
    {
        public string Qualified => $"global::{Namespace}.{Name}";
    }
}
