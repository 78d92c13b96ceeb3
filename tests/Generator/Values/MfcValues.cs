using Stevedore.Generator.Model;
using Stevedore.Generator.Plan;
using Stevedore.Mfc;

namespace Stevedore.Generator.Tests.Values;

/// <summary>The generator's table of MFC's values says what the archive writes.</summary>
public sealed class MfcValues
{
    private static readonly ValueMethods s_methods = new("Stevedore.Mfc");

    private static readonly Dictionary<string, object[]> s_samples = new object[][]
    {
        [new MfcTime(0), new MfcTime(long.MaxValue)],
        [new MfcTimeSpan(0), new MfcTimeSpan(-1)],
        [new OleDateTime(0), new OleDateTime(1.5, OleStatus.Invalid)],
        [new OleDateTimeSpan(0), new OleDateTimeSpan(-1.5, OleStatus.Null)],
        [new OleCurrency(0), new OleCurrency(-12345)],
        [new OleVariant(VariantType.Empty), new OleVariant("text")],
        [new Rect(0, 0, 0, 0), new Rect(1, -2, 3, -4)],
    }.ToDictionary(static samples => samples[0].GetType().Name);

    public static TheoryData<string> Names => new(Enum.GetNames<MfcType>());

    [Fact]
    public void The_generator_knows_the_types_that_the_runtime_writes_and_no_others() =>
        Assert.Equal(s_methods.Types.Order(), Enum.GetNames<MfcType>().Order());

    /// <summary>A CTime is written in 12 bytes, but read in 4, too; so the table gives it no size.</summary>
    [Theory]
    [MemberData(nameof(Names))]
    public void The_archive_writes_as_many_bytes_as_the_table_says(string name)
    {
        MfcType type = Enum.Parse<MfcType>(name);
        int[] written = [.. s_samples[name].Select(static sample => s_methods.Write(sample).Length).Distinct()];

        Assert.Equal(type == MfcType.MfcTime || written.Length > 1 ? null : written[0], type.Size());
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void What_is_written_is_read_again(string name)
    {
        foreach (object sample in s_samples[name])
            Assert.Equal(sample, s_methods.Read(sample.GetType(), s_methods.Write(sample)));
    }
}
