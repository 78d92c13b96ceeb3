using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;

namespace Stevedore.Tool.Dumping.Code;

/// <summary>The calls that lead to a read, the outermost first, without those of the trace that is told of it.</summary>
[RequiresUnreferencedCode("It looks at the methods of the stack.")]
internal static class CallStack
{
    /// <summary>What the names of generated files end with.</summary>
    private const string Generated = ".g.cs";

    public static Call[] Take()
    {
        StackFrame[] frames = new StackTrace(1, fNeedFileInfo: false).GetFrames();
        List<Call> calls = new(frames.Length);
        foreach (StackFrame frame in frames)
        {
            if (frame.GetMethod() is { } method && !(calls.Count == 0 && IsOfTrace(method)))
                calls.Add(new Call(method, frame.GetILOffset()));
        }
        calls.Reverse();
        return [.. calls];
    }

    /// <summary>
    /// The file and the line of the innermost call of the program; <see langword="null"/> if there are no symbols, or it is generated.
    /// </summary>
    public static string? SourceLine()
    {
        foreach (StackFrame frame in new StackTrace(1, fNeedFileInfo: true).GetFrames())
        {
            if (frame.GetMethod() is not { } method || !new Call(method, 0).IsOfUser || IsOfTrace(method))
                continue;
            return frame.GetFileName() is { } path && !path.EndsWith(Generated, StringComparison.Ordinal)
                ? $"{Path.GetFileName(path)}:{frame.GetFileLineNumber()}"
                : null;
        }
        return null;
    }

    /// <summary>The calls that lead to a failure, from where it was caught.</summary>
    public static Call[] Of(Exception failure)
    {
        List<Call> calls = [];
        foreach (StackFrame frame in new StackTrace(failure, fNeedFileInfo: false).GetFrames())
        {
            if (frame.GetMethod() is { } method)
                calls.Add(new Call(method, frame.GetILOffset()));
        }
        calls.Reverse();
        return [.. calls];
    }

    private static bool IsOfTrace(MethodBase method) =>
        method.DeclaringType == typeof(ArchiveTrace) || typeof(ArchiveTrace).IsAssignableFrom(method.DeclaringType)
            || method.DeclaringType == typeof(CallStack);
}
