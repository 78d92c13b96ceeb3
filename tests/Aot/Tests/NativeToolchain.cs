namespace Stevedore.Aot.Tests;

/// <summary>What the native compiler needs from the machine besides the SDK: a linker driver.</summary>
internal static class NativeToolchain
{
    /// <summary>Leaves the running test out when the machine cannot link. Continuous integration must be able to.</summary>
    public static void Require()
    {
        bool mustLink = Environment.GetEnvironmentVariable("CI") is "true";
        Assert.SkipUnless(mustLink || CanLink(), "NativeAOT was not tested: this machine has no clang (Debian: clang, lld, zlib1g-dev).");
    }

    // Elsewhere than on Linux the SDK finds the platform's own tools, and says so itself if they are missing.
    private static bool CanLink() => !OperatingSystem.IsLinux() || IsInstalled("clang");

    private static bool IsInstalled(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(':').Any(folder => File.Exists(Path.Combine(folder, program)));
}
