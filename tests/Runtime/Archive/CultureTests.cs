using System.Diagnostics;
using System.Globalization;
using Stevedore.Runtime.Tests.Archives.Transport;

namespace Stevedore.Runtime.Tests.Archives;

/// <summary>Cultures are loaded if the machine has data for them, and a peer cannot make any up.</summary>
public sealed class CultureTests
{
    [Fact]
    public void Every_culture_of_the_machine_comes_back()
    {
        foreach (CultureInfo culture in CultureInfo.GetCultures(CultureTypes.AllCultures))
            Assert.Same(CultureInfo.GetCultureInfo(culture.Name), Load(culture.Name));
    }

    [Theory]
    [InlineData("zh-CN")]
    [InlineData("sr-RS")]
    public void A_culture_of_another_name_than_in_the_list_comes_back(string name)
    {
        Assert.SkipWhen(IsInvariant, "There are no cultures in this process.");
        Assert.Equal(name, Load(name)!.Name);
    }

    [Theory]
    [InlineData("en-x-a{0:D4}")]
    [InlineData("en-US-a{0:D4}")]
    [InlineData("en-US-u-co-a{0:D4}")]
    [InlineData("en_a{0:D4}")]
    [InlineData("{0:D4}")]
    public void A_culture_that_a_peer_has_made_up_is_bad_data(string format)
    {
        for (int i = 0; i < 1000; i++)
        {
            string name = string.Format(CultureInfo.InvariantCulture, format, i);
            Assert.Equal(ArchiveError.BadData, Assert.Throws<ArchiveException>(() => Load(name)).Error);
        }
    }

    [Fact]
    public void A_region_that_the_language_is_not_spoken_in_is_bad_data() => Assert.Throws<ArchiveException>(() => Load("en-ZZ"));

    /// <summary>The tests of this class in a process that has the cultures of ICU, since the others run without.</summary>
    [Fact]
    public async Task All_this_holds_where_the_machine_has_cultures()
    {
        Assert.SkipUnless(IsInvariant, "It has them.");
        string program = Path.ChangeExtension(typeof(CultureTests).Assembly.Location, null);
        string settings = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".json");
        try
        {
            string invariant = "\"System.Globalization.Invariant\": true";
            string text = await File.ReadAllTextAsync(program + ".runtimeconfig.json", TestContext.Current.CancellationToken);
            Assert.Contains(invariant, text);
            await File.WriteAllTextAsync(
                settings,
                text.Replace(invariant, invariant.Replace("true", "false")),
                TestContext.Current.CancellationToken);
            ProcessStartInfo start = new(Host, ["exec", "--runtimeconfig", settings, program + ".dll", "--filter-class", "*CultureTests"])
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            };
            using Process process = Process.Start(start)!;
            Task<string> errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
            string output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
            await process.WaitForExitAsync(TestContext.Current.CancellationToken);
            string all = output + await errors;
            Assert.SkipWhen(all.Contains("Couldn't find a valid ICU package"), "The machine has no ICU.");
            Assert.True(process.ExitCode == 0, all);
        }
        finally
        {
            File.Delete(settings);
        }
    }

    /// <summary>The program that runs this process's framework.</summary>
    private static string Host => Path.GetFullPath(Path.Combine(
        Path.GetDirectoryName(typeof(object).Assembly.Location)!,
        "..", "..", "..",
        OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet"));

    private static bool IsInvariant => CultureInfo.GetCultures(CultureTypes.AllCultures).Length == 1;

    private static CultureInfo? Load(string name) => Bytes.Load(Bytes.Store(a => a.Write(name))).ReadCultureInfo();
}
