using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace Stevedore.Package.Tests;

/// <summary>The templates as their users have them: installed, made into projects, built, and run.</summary>
public sealed class TemplatesPackage(PackedStevedore packed)
{
    private static readonly string[] s_kinds = ["console", "server", "client"];

    [Fact]
    public async Task Projects_of_all_templates_build_without_a_warning_and_do_what_they_are_for()
    {
        using TemporaryFolder folder = new();
        CancellationToken cancellation = TestContext.Current.CancellationToken;
        await PackedStevedore.PackAsync("Templates/Stevedore.Templates.csproj", folder.FullName);
        await MakeProjectsAsync(folder, cancellation);

        Command build = await Command.DotnetAsync(
            folder.FullName,
            ["build", "All.proj", "-restore", "-nologo", "-m", "-property:TreatWarningsAsErrors=true"],
            cancellation);
        Assert.Contains("0 Warning(s)", build.Succeeded(), StringComparison.Ordinal);

        Command console = await RunAsync(folder, "console", [], cancellation);
        Assert.Equal("Delia from Emden calls at Emden, Oslo.", console.Succeeded().Trim());
        Assert.Equal("Order 1 for MSCU 123456-7 is entered.", (await AskServerAsync(folder, cancellation)).Trim());
    }

    private async Task MakeProjectsAsync(TemporaryFolder folder, CancellationToken cancellation)
    {
        File.WriteAllText(folder.PathOf("nuget.config"), $"""
            <configuration><packageSources><clear /><add key="packed" value="{packed.Feed}" /></packageSources></configuration>
            """);
        File.WriteAllText(folder.PathOf("All.proj"), """
            <Project DefaultTargets="Build">
              <PropertyGroup><Settings>RestorePackagesPath=$(MSBuildProjectDirectory)/packages</Settings></PropertyGroup>
              <ItemGroup><Made Include="*/*.csproj" /></ItemGroup>
              <Target Name="Restore"><MSBuild Projects="@(Made)" Targets="Restore" Properties="IsRestoring=true;$(Settings)" /></Target>
              <Target Name="Build"><MSBuild Projects="@(Made)" Properties="$(Settings)" BuildInParallel="true" /></Target>
            </Project>
            """);
        string[] hive = ["--debug:custom-hive", folder.PathOf("hive")];
        string package = Directory.GetFiles(folder.FullName, "*.nupkg").Single();
        (await Command.DotnetAsync(folder.FullName, ["new", "install", package, .. hive], cancellation)).Succeeded();
        foreach (string kind in s_kinds)
        {
            string[] make = ["new", $"stevedore-{kind}", "-o", kind, "-n", $"My.{kind}", "--no-update-check", .. hive];
            (await Command.DotnetAsync(folder.FullName, [.. make, "--no-restore"], cancellation)).Succeeded();
        }
    }

    private static async Task<string> AskServerAsync(TemporaryFolder folder, CancellationToken cancellation)
    {
        string archives = FreePort(), http = FreePort();
        using CancellationTokenSource end = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        Task<Command> server = RunAsync(folder, "server", [$"--Ports:Archives={archives}", $"--Ports:Http={http}"], end.Token);
        try
        {
            using HttpClient browser = new();
            await WaitUntilHealthyAsync(browser, new Uri($"http://localhost:{http}/health"), server, cancellation);
            Command client = await RunAsync(folder, "client", ["localhost", archives], cancellation);
            return client.Succeeded();
        }
        finally
        {
            await end.CancelAsync();
            await server.ContinueWith(static _ => { }, CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
        }
    }

    private static async Task WaitUntilHealthyAsync(HttpClient browser, Uri health, Task<Command> server, CancellationToken cancellation)
    {
        while (true)
        {
            if (server.IsCompleted)
                Assert.Fail((await server).Output);
            try
            {
                Assert.Equal("Healthy", await browser.GetStringAsync(health, cancellation));
                return;
            }
            catch (HttpRequestException)
            {
                await Task.Delay(50, cancellation);
            }
        }
    }

    private static Task<Command> RunAsync(TemporaryFolder folder, string kind, string[] arguments, CancellationToken cancellation)
    {
        string program = Directory.GetFiles(folder.PathOf($"{kind}/bin/Debug/net10.0"), "My.*.dll").Single();
        return Command.DotnetAsync(folder.PathOf(kind), [program, .. arguments], cancellation);
    }

    private static string FreePort()
    {
        using TcpListener listener = new(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port.ToString(CultureInfo.InvariantCulture);
    }
}
