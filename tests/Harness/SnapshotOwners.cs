using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace Stevedore.Tests.Harness;

/// <summary>Which tests have snapshots.</summary>
public static partial class SnapshotOwners
{
    /// <summary>The snapshots of a test project whose test has been renamed or deleted.</summary>
    /// <param name="tests">The test project's assembly.</param>
    /// <param name="sourceFile">A source file in the project's own folder.</param>
    public static IEnumerable<string> Orphans(Assembly tests, [CallerFilePath] string sourceFile = "")
    {
        HashSet<string> owners =
        [
            .. tests.GetExportedTypes().SelectMany(
                static type => type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly),
                static (type, method) => $"{type.Name}.{method.Name}"),
        ];
        return Directory.EnumerateFiles(Path.GetDirectoryName(sourceFile)!, "*.verified.*", SearchOption.AllDirectories)
            .Select(static path => Path.GetFileName(path))
            .Where(name => !owners.Contains(AfterTheTest().Replace(name, "")));
    }

    // The case of a theory, the hint name, and the end.
    [GeneratedRegex(@"(_[^_=]*=.*)?(#.*)?\.verified\..*")]
    private static partial Regex AfterTheTest();
}
