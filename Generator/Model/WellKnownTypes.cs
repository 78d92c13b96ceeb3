namespace Stevedore.Generator.Model;

/// <summary>The types that generated code mentions by itself.</summary>
internal static class WellKnownTypes
{
    public static WellKnownType Archive { get; } = new("Archive", "Stevedore");

    public static WellKnownType RuntimeObject { get; } = new("IRuntimeObject", "Stevedore");

    public static WellKnownType Archivable { get; } = new("IArchivable", "Stevedore");

    public static WellKnownType HasLayout { get; } = new("IObjectLayout", "Stevedore");

    public static WellKnownType ObjectLayout { get; } = new("ObjectLayout", "Stevedore");

    public static WellKnownType HasFixedLayout { get; } = new("IFixedLayout", "Stevedore");

    public static WellKnownType FixedLayout { get; } = new("FixedLayout", "Stevedore");

    public static WellKnownType HasFlatLayout { get; } = new("IFlatLayout", "Stevedore");

    public static WellKnownType FlatLayout { get; } = new("FlatLayout", "Stevedore");

    public static WellKnownType FlatSize { get; } = new("FlatSize", "Stevedore");

    public static WellKnownType FlatWriter { get; } = new("FlatWriter", "Stevedore");

    public static WellKnownType FlatReader { get; } = new("FlatReader", "Stevedore");

    public static WellKnownType FixedBase { get; } = new("IFixedBase", "Stevedore", Arity: 1);

    public static WellKnownType RuntimeClass { get; } = new("RuntimeClass", "Stevedore");

    public static WellKnownType ArchiveException { get; } = new("ArchiveException", "Stevedore");

    public static WellKnownType ArchiveError { get; } = new("ArchiveError", "Stevedore");

    public static WellKnownType WireType { get; } = new("WireType", "Stevedore");

    public static WellKnownType Type { get; } = new("Type", "System");

    public static WellKnownType Span { get; } = new("Span", "System", Arity: 1);

    public static WellKnownType ReadOnlySpan { get; } = new("ReadOnlySpan", "System", Arity: 1);

    public static WellKnownType List { get; } = new("List", "System.Collections.Generic", Arity: 1);

    public static WellKnownType Dictionary { get; } = new("Dictionary", "System.Collections.Generic", Arity: 2);

    public static WellKnownType EqualityComparer { get; } = new("IEqualityComparer", "System.Collections.Generic", Arity: 1);

    public static WellKnownType Comparer { get; } = new("IComparer", "System.Collections.Generic", Arity: 1);

    public static WellKnownType ImmutableCollectionsMarshal { get; } = new("ImmutableCollectionsMarshal", "System.Runtime.InteropServices");

    public static WellKnownType Unsafe { get; } = new("Unsafe", "System.Runtime.CompilerServices");

    public static WellKnownType UnsafeAccessor { get; } = new("UnsafeAccessor", "System.Runtime.CompilerServices");

    public static WellKnownType UnsafeAccessorKind { get; } = new("UnsafeAccessorKind", "System.Runtime.CompilerServices");

    public static WellKnownType RuntimeHelpers { get; } = new("RuntimeHelpers", "System.Runtime.CompilerServices");

    public static WellKnownType MethodImpl { get; } = new("MethodImpl", "System.Runtime.CompilerServices");

    public static WellKnownType MethodImplOptions { get; } = new("MethodImplOptions", "System.Runtime.CompilerServices");

    public static WellKnownType EditorBrowsable { get; } = new("EditorBrowsable", "System.ComponentModel");

    public static WellKnownType EditorBrowsableState { get; } = new("EditorBrowsableState", "System.ComponentModel");

    public static WellKnownType ModuleInitializer { get; } = new("ModuleInitializer", "System.Runtime.CompilerServices");

    public static WellKnownType DeserializationConstructor { get; } = new("IDeserializationConstructor", "Stevedore.Generated");

    public static WellKnownType LoadingConstructor { get; } = new("LoadingConstructor", "Stevedore.Generated");

    public static WellKnownType PayloadContract { get; } = new("IPayloadFields", "Stevedore.Generated", Arity: 1);

    public static WellKnownType PayloadFields { get; } = new("PayloadFields", "Stevedore.Generated");

    public static WellKnownType PayloadTypes { get; } = new("PayloadTypes", "Stevedore.Generated");

    public static WellKnownType SerializationInfo { get; } = new("SerializationInfo", "System.Runtime.Serialization");

    public static WellKnownType StreamingContext { get; } = new("StreamingContext", "System.Runtime.Serialization");

    /// <summary>Those that only code for payloads of BinaryFormatter mentions.</summary>
    public static EquatableArray<WellKnownType> OfPayloads { get; } = new[]
    {
        PayloadContract, PayloadFields, PayloadTypes, SerializationInfo, StreamingContext,
    }.ToEquatableArray();

    /// <summary>All but those of payloads, and those that only the registry mentions, whose namespace has no types of the user's.</summary>
    public static EquatableArray<WellKnownType> All { get; } = new[]
    {
        Archive, RuntimeObject, Archivable, HasLayout, ObjectLayout, HasFlatLayout, FlatLayout, FlatSize, FlatWriter, FlatReader,
        HasFixedLayout, FixedLayout, FixedBase, RuntimeClass, ArchiveException, ArchiveError, WireType, Type, Span, ReadOnlySpan, List,
        Dictionary, EqualityComparer, Comparer, ImmutableCollectionsMarshal, Unsafe, UnsafeAccessor, UnsafeAccessorKind, RuntimeHelpers,
        MethodImpl, MethodImplOptions, EditorBrowsable, EditorBrowsableState, LoadingConstructor, DeserializationConstructor,
    }.ToEquatableArray();
}
