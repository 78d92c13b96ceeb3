using System.Globalization;
using System.Text.RegularExpressions;
using Stevedore.Generator.Tests.Behaviour;

[assembly: Stevedore.ArchiveFormatter(typeof(Regex), typeof(ForeignTypes.RegexFormatter))]
[assembly: Stevedore.ArchiveFormatter(typeof(NumberFormatInfo), typeof(ForeignTypes.DigitsFormatter))]

namespace Stevedore.Generator.Tests.Behaviour;

public sealed partial class ForeignTypes
{
    [Fact]
    public void A_formatter_stores_and_loads_a_type_that_one_does_not_own_wherever_it_is()
    {
        CFilter filter = RoundTrip.Tagged(new CFilter { Pattern = new Regex("a+"), More = [new Regex("b", RegexOptions.IgnoreCase)] });

        Assert.Equal("a+", filter.Pattern.ToString());
        Assert.Null(filter.Other);
        Assert.Equal(RegexOptions.IgnoreCase, Assert.Single(filter.More).Options);
    }

    [Fact]
    public void Such_a_type_is_a_root_too()
    {
        byte[] bytes = Archive.Serialize(new NumberFormatInfo { NumberDecimalDigits = 5 });

        Assert.Equal("05000000", Convert.ToHexString(bytes));
        Assert.Equal(5, Archive.Deserialize<NumberFormatInfo>(bytes).NumberDecimalDigits);
    }

    [Serializable]
    internal sealed partial class CFilter
    {
        public Regex Pattern { get; set; } = new("");

        public Regex? Other { get; set; }

        public List<Regex> More { get; set; } = [];
    }

    internal sealed class RegexFormatter : ArchiveFormatter<Regex?>
    {
        public override void Write(Archive archive, Regex? value)
        {
            archive.Write(value?.ToString());
            archive.Write((int)(value?.Options ?? 0));
        }

        public override Regex? Read(Archive archive)
        {
            string? pattern = archive.ReadString();
            RegexOptions options = (RegexOptions)archive.ReadInt32();
            return pattern is null ? null : new Regex(pattern, options);
        }
    }

    internal sealed class DigitsFormatter : ArchiveFormatter<NumberFormatInfo>
    {
        public override void Write(Archive archive, NumberFormatInfo value) => archive.Write(value.NumberDecimalDigits);

        public override NumberFormatInfo Read(Archive archive) => new() { NumberDecimalDigits = archive.ReadInt32() };
    }
}
