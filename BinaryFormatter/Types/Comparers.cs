using System.Collections;

namespace Stevedore.Payloads;

/// <summary>The comparers of collections: those of .NET by the names they have had, others as objects of the program.</summary>
internal static class Comparers
{
    // What EqualityComparer<T>.Default and Comparer<T>.Default have been called since .NET Framework 2.
    private static readonly string[] s_defaults =
    [
        "GenericEqualityComparer`1", "ObjectEqualityComparer`1", "NullableEqualityComparer`1", "EnumEqualityComparer`1",
        "SByteEnumEqualityComparer`1", "ShortEnumEqualityComparer`1", "LongEnumEqualityComparer`1", "ByteEqualityComparer",
        "NonRandomizedStringEqualityComparer", "InternalStringComparer", "StringEqualityComparer",
        "GenericComparer`1", "ObjectComparer`1", "NullableComparer`1", "EnumComparer`1", "Int32EnumComparer`1", "UInt32EnumComparer`1",
        "Int64EnumComparer`1", "UInt64EnumComparer`1",
    ];

    /// <summary>The comparer that a field holds; <see langword="null"/> for that of the type.</summary>
    public static IEqualityComparer<T>? Equality<T>(PayloadRecord record, string field) =>
        IsDefault(record, field) ? null : record.FindAhead<IEqualityComparer<T>>(field);

    /// <summary>The comparer that a field holds; <see langword="null"/> for that of the type.</summary>
    public static IComparer<T>? Order<T>(PayloadRecord record, string field) =>
        IsDefault(record, field) ? null : record.FindAhead<IComparer<T>>(field);

    /// <summary>The comparer of objects that a field holds; <see langword="null"/> for that of the objects.</summary>
    public static IEqualityComparer? Equality(PayloadRecord record, string field) => record.FindAhead<IEqualityComparer>(field);

    /// <summary>The comparer of objects that a field holds; <see langword="null"/> for that of the objects.</summary>
    public static IComparer? Order(PayloadRecord record, string field) => record.FindAhead<IComparer>(field);

    private static bool IsDefault(PayloadRecord record, string field)
    {
        const string Home = "System.Collections.Generic.";
        return record.TypeNameOf(field) is { } name
            && name.StartsWith(Home, StringComparison.Ordinal)
            && s_defaults.Contains(name[Home.Length..].Split('[')[0]);
    }
}
