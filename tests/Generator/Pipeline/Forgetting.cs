using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Stevedore.Generator.Tests.Harness;

namespace Stevedore.Generator.Tests.Pipeline;

/// <summary>What the generator remembers from one keystroke to the next keeps nothing of the compiler alive.</summary>
public sealed class Forgetting
{
    [Fact]
    public void A_compilation_and_its_trees_are_gone_after_the_next_keystroke()
    {
        (GeneratorDriver driver, WeakReference compilation, WeakReference tree) = TypeOnce();

        for (int i = 0; i < 10 && (compilation.IsAlive || tree.IsAlive); i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        Assert.False(compilation.IsAlive);
        Assert.False(tree.IsAlive);
        GC.KeepAlive(driver);
    }

    // Apart, so that nothing on the stack of the test holds what is to go.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static (GeneratorDriver Driver, WeakReference Compilation, WeakReference Tree) TypeOnce()
    {
        GeneratorRun before = GeneratorRun.Over(
            """
            using Stevedore;
            [System.Serializable] public partial class CPort : CBase { private int _x; byte[] Store(int[] x) => Archive.Serialize(x); }
            """,
            "[System.Serializable] public partial class CBase;");
        GeneratorRun after = before.Again(static input =>
        {
            SyntaxTree old = input.SyntaxTrees.First();
            string edited = old.ToString().Replace("int _x", "long _y", StringComparison.Ordinal);
            return input.ReplaceSyntaxTree(old, GeneratorRun.Parse(edited, old.FilePath));
        });

        Assert.Contains("_y", after.Files["CPort.g.cs"], StringComparison.Ordinal);
        return (after.Driver, new WeakReference(before.Input), new WeakReference(before.Input.SyntaxTrees.First()));
    }
}
