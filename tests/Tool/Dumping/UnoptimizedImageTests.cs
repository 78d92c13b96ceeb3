using System.Diagnostics;
using System.Reflection;
using System.Runtime.Loader;
using Spectre.Console;
using Stevedore.Tool.Dumping.Application;

namespace Stevedore.Tool.Tests.Dumping;

public sealed class UnoptimizedImageTests
{
    [Fact]
    public void An_assembly_that_was_built_for_Release_is_not_optimized()
    {
        string path = typeof(IAnsiConsole).Assembly.Location;
        Assert.False(IsUnoptimized(typeof(IAnsiConsole).Assembly));
        AssemblyLoadContext context = new(nameof(UnoptimizedImageTests), isCollectible: true);

        Assembly loaded = context.LoadFromStream(new MemoryStream(UnoptimizedImage.Read(path)));

        Assert.True(IsUnoptimized(loaded));
        context.Unload();
    }

    private static bool IsUnoptimized(Assembly assembly) =>
        assembly.GetCustomAttribute<DebuggableAttribute>() is { IsJITOptimizerDisabled: true };
}
