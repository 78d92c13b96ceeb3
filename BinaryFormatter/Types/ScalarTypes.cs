using System.Collections;
using System.Numerics;

namespace Stevedore.Payloads;

/// <summary>Numbers, times and bits, by the private fields or the values that BinaryFormatter wrote of them.</summary>
internal static class ScalarTypes
{
    public static IEnumerable<PayloadType> All { get; } =
    [
        new WholeType<object>(static _ => new object()),
        new NamedType("System.UnitySerializationHolder", Holder),
        new WholeType<Guid>(static record => new Guid(
            record.Get<int>("_a"),
            record.Get<short>("_b"),
            record.Get<short>("_c"),
            record.Get<byte>("_d"),
            record.Get<byte>("_e"),
            record.Get<byte>("_f"),
            record.Get<byte>("_g"),
            record.Get<byte>("_h"),
            record.Get<byte>("_i"),
            record.Get<byte>("_j"),
            record.Get<byte>("_k"))),
        new WholeType<DateTimeOffset>(static record => OffsetTime(record.Get<DateTime>("DateTime"), record.Get<short>("OffsetMinutes"))),
        new WholeType<Version>(static record => NewVersion(
            record.Get<int>("_Major"),
            record.Get<int>("_Minor"),
            record.Get<int>("_Build"),
            record.Get<int>("_Revision"))),
        new WholeType<BigInteger>(static record => NewBigInteger(record.Get<int>("_sign"), record.Find<uint[]>("_bits"))),
        new WholeType<Complex>(static record => new Complex(record.Get<double>("m_real"), record.Get<double>("m_imaginary"))),
        new WholeType<DictionaryEntry>(static record => new DictionaryEntry(record.Get<object>("_key"), record.Get<object?>("_value"))),
        new FilledType<BitArray>(static _ => new BitArray(0), Fill),
        new ArrayType<bool>(), new ArrayType<byte>(), new ArrayType<sbyte>(), new ArrayType<char>(), new ArrayType<short>(),
        new ArrayType<ushort>(), new ArrayType<int>(), new ArrayType<uint>(), new ArrayType<long>(), new ArrayType<ulong>(),
        new ArrayType<float>(), new ArrayType<double>(), new ArrayType<decimal>(), new ArrayType<nint>(), new ArrayType<nuint>(),
        new ArrayType<DateTime>(), new ArrayType<TimeSpan>(), new ArrayType<DateTimeOffset>(), new ArrayType<Guid>(),
        new ArrayType<string>(), new ArrayType<object>(), new ArrayType<DictionaryEntry>(),
        new EnumerationType<DayOfWeek>(), new EnumerationType<DateTimeKind>(), new EnumerationType<StringComparison>(),
    ];

    /// <summary>What stands for the one null of databases, and for types.</summary>
    private static DBNull Holder(PayloadRecord record)
    {
        const int IsNull = 2;
        return record.Get<int>("UnityType") == IsNull
            ? DBNull.Value
            : throw record.Graph.Failures.BadClass($"A {record.Name} stands for a type, and types by name are never loaded", record.Name);
    }

    /// <summary>The time that was stored is that of UTC.</summary>
    private static DateTimeOffset OffsetTime(DateTime utc, short offsetMinutes) =>
        new DateTimeOffset(DateTime.SpecifyKind(utc, DateTimeKind.Utc)).ToOffset(TimeSpan.FromMinutes(offsetMinutes));

    private static Version NewVersion(int major, int minor, int build, int revision) =>
        build < 0 ? new Version(major, minor)
        : revision < 0 ? new Version(major, minor, build)
        : new Version(major, minor, build, revision);

    /// <summary>A small number is the sign itself; of others it says which side of zero they are on.</summary>
    private static BigInteger NewBigInteger(int sign, uint[]? bits)
    {
        if (bits is null)
            return sign;
        BigInteger magnitude = new(System.Runtime.InteropServices.MemoryMarshal.AsBytes<uint>(bits), isUnsigned: true);
        return sign < 0 ? -magnitude : magnitude;
    }

    private static void Fill(BitArray bits, PayloadRecord record)
    {
        const int BitsOfElement = 32;
        int[] all = record.Get<int[]>("m_array");
        int length = record.Get<int>("m_length");
        if (length < 0 || length > (long)all.Length * BitsOfElement)
            throw record.Graph.Failures.BadData($"A {nameof(BitArray)} has {length} bits in {all.Length} integers.");
        BitArray source = new(all);
        bits.Length = length;
        for (int i = 0; i < length; i++)
            bits[i] = source[i];
    }
}
