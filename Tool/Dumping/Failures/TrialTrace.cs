using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using Stevedore.Tool.Dumping.Code;
using Stevedore.Tool.Dumping.Tree;

namespace Stevedore.Tool.Dumping.Failures;

/// <summary>Changes what an archive gets, at each place that a hypothesis is about.</summary>
/// <param name="hypothesis">The hypothesis.</param>
/// <param name="stream">What the archive gets.</param>
/// <param name="time">The time that all trials have taken.</param>
/// <param name="longest">The time that they may take.</param>
[RequiresUnreferencedCode("It looks at the methods of the stack.")]
internal sealed class TrialTrace(Hypothesis hypothesis, PatchedStream stream, Stopwatch time, TimeSpan longest) : ArchiveTrace
{
    public override void OnRead(in ArchiveRead read)
    {
        if (time.Elapsed > longest)
            throw new OperationCanceledException();
        if (hypothesis.Behind.Key.Body is null && ReadKey.Of(CallStack.Take()) == hypothesis.Behind.Key)
            hypothesis.Patch(stream);
    }

    public override void OnBodyBegin(in ArchiveBody body)
    {
        if (hypothesis.Behind.Key.Body == body.Type)
            hypothesis.Patch(stream);
    }
}
