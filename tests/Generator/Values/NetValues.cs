using System.Collections;
using System.Drawing;
using System.Globalization;
using System.Net;
using System.Numerics;
using System.Reflection;
using System.Runtime.InteropServices;
using System.Text;
using Stevedore.Generator.Model;

namespace Stevedore.Generator.Tests.Values;

/// <summary>
/// Each value of .NET is said in three places, the runtime's methods, the generator's table and <c>docs/types.md</c>. They say the same:
/// the archive writes as many bytes as the other two promise.
/// </summary>
public sealed class NetValues
{
    private static readonly ValueMethods s_methods = new("Stevedore");
    private static readonly MethodInfo s_bytesOf =
        typeof(NetValues).GetMethod(nameof(BytesOf), BindingFlags.NonPublic | BindingFlags.Static)!;

    /// <summary>Two of each, of different sizes where there are such; without data of cultures there is but one.</summary>
    private static readonly Dictionary<string, object[]> s_samples = new object[][]
    {
        [0m, -1.000m],
        [Half.Zero, Half.Epsilon],
        [Int128.Zero, Int128.MinValue + 1],
        [UInt128.Zero, UInt128.MaxValue - 1],
        [Guid.Empty, new Guid("00112233-4455-6677-8899-aabbccddeeff")],
        [DateTime.UnixEpoch, new DateTime(2026, 11, 22)],
        [default(DateTimeOffset), new DateTimeOffset(2026, 11, 22, 1, 2, 3, TimeSpan.FromHours(-14))],
        [DateOnly.MinValue, DateOnly.MaxValue],
        [TimeOnly.MinValue, TimeOnly.MaxValue],
        [TimeSpan.Zero, TimeSpan.MaxValue],
        [Index.Start, ^7],
        [Range.All, 1..^2],
        [new Version(1, 2), new Version(1, 2, 3, int.MaxValue)],
        [new Uri("/path", UriKind.Relative), new Uri("https://example.org/path?a=b")],
        [new Rune('a'), new Rune(0x1F9C0)],
        [new StringBuilder(), new StringBuilder("text")],
        [CultureInfo.InvariantCulture],
        [IPAddress.Parse("192.168.0.1"), IPAddress.Parse("fe80::1")],
        [new BitArray(0), new BitArray(9, true)],
        [BigInteger.One, BigInteger.Pow(-7, 321)],
        [Complex.One, new Complex(1, double.NegativeInfinity)],
        [Vector2.One, new Vector2(1, -2)],
        [Vector3.One, new Vector3(1, -2, 3)],
        [Vector4.One, new Vector4(1, -2, 3, -4)],
        [Quaternion.Identity, new Quaternion(1, -2, 3, -4)],
        [new Plane(0, 0, 0, 1), new Plane(1, -2, 3, -4)],
        [Matrix3x2.Identity, new Matrix3x2(1, 2, 3, 4, 5, 6)],
        [Matrix4x4.Identity, new Matrix4x4(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16)],
        [Point.Empty, new Point(int.MinValue, 7)],
        [Size.Empty, new Size(-1, 7)],
        [PointF.Empty, new PointF(1, -2)],
        [SizeF.Empty, new SizeF(1, -2)],
        [RectangleF.Empty, new RectangleF(1, -2, 3, -4)],
        [Rectangle.Empty, new Rectangle(1, -2, 3, -4)],
        [Color.FromArgb(0), Color.FromArgb(1, 2, 3, 4)],
    }.ToDictionary(static samples => samples[0].GetType().Name);

    /// <summary>Those that people call methods for; the collections have their own tests.</summary>
    private static IEnumerable<string> Known => NetValue.All.Where(static value => !value.IsCollection).Select(static value => value.Name);

    public static TheoryData<string> Names => new(Known);

    [Fact]
    public void The_generator_knows_the_types_that_the_runtime_writes_and_no_others() =>
        Assert.Equal(s_methods.Types.Order(), Known.Order());

    [Theory]
    [MemberData(nameof(Names))]
    public void The_archive_writes_as_many_bytes_as_table_and_page_say(string name)
    {
        object[] samples = s_samples[name];
        int[] written = [.. samples.Select(static sample => s_methods.Write(sample).Length).Distinct()];
        int? archive = samples[0] is ValueType && written.Length == 1 ? written[0] : null;

        Assert.Equal((archive, archive), (NetValue.Named(name)!.Size, TypesPage.SizeOf(name == "Decimal" ? "decimal" : name)));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void What_is_written_is_read_again(string name)
    {
        foreach (object sample in s_samples[name])
        {
            byte[] bytes = s_methods.Write(sample);
            object? read = s_methods.Read(sample.GetType(), bytes);

            Assert.Equal(sample.GetType(), read?.GetType());
            Assert.Equal(bytes, s_methods.Write(read!));
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Only_what_lies_in_memory_as_on_the_wire_is_copied_as_a_block(string name)
    {
        if (!NetValue.Named(name)!.IsMemoryLayout)
            return;
        foreach (object sample in s_samples[name])
            Assert.Equal(s_methods.Write(sample), MemoryOf(sample));
    }

    private static byte[] MemoryOf(object value) =>
        (byte[])s_bytesOf.MakeGenericMethod(value.GetType()).Invoke(null, [value])!;

    private static byte[] BytesOf<T>(T value) where T : unmanaged =>
        MemoryMarshal.AsBytes(new ReadOnlySpan<T>(in value)).ToArray();
}
