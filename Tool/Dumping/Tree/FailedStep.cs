using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using Stevedore.Tool.Dumping.Code;

namespace Stevedore.Tool.Dumping.Tree;

/// <summary>What was to be read when loading failed, by the stack of the failure.</summary>
[RequiresUnreferencedCode("It reads the IL of methods.")]
internal static class FailedStep
{
    /// <summary>The step that failed.</summary>
    /// <param name="failure">The failure.</param>
    /// <param name="offset">Where in the file.</param>
    /// <param name="expected">What C++ calls what was expected; <see langword="null"/> if that is not known.</param>
    public static ReadStep Of(Exception failure, long offset, out string? expected)
    {
        expected = null;
        Call[] calls = CallStack.Of(failure);
        int reader = Array.FindLastIndex(calls, static call => call.IsOfUser);
        if (reader < 0)
            return new ReadStep(default, null, null, offset, 0, null);
        MethodCode code = MethodCode.Of(calls[reader].Method);
        MethodBase? call = code.RuntimeCallAt(calls[reader].Offset);
        Type? type = TypeOf(call) ?? MemberTypes.Of(calls[reader].Method.DeclaringType, LastMember(failure));
        expected = type is null ? null : CppName.Of(type);
        ArchiveReadKind? kind = KindOf(call, type);
        Type? scalar = type is { IsEnum: true } ? Enum.GetUnderlyingType(type) : type;
        return new ReadStep(ReadKey.Of(calls), kind, kind == ArchiveReadKind.Scalar ? scalar : null, offset, 0, call);
    }

    private static ArchiveReadKind? KindOf(MethodBase? call, Type? type)
    {
        if (call?.Name.Contains("Count", StringComparison.Ordinal) == true)
            return call.GetParameters().Any(static parameter => parameter.ParameterType == typeof(WireType)) ? null : ArchiveReadKind.Count;
        return type is null ? null
            : type == typeof(string) ? ArchiveReadKind.AnsiString
            : type.IsPrimitive || type.IsEnum ? ArchiveReadKind.Scalar
            : type.IsClass && RuntimeClass.Find(type) is not null ? ArchiveReadKind.Null
            : null;
    }

    private static Type? TypeOf(MethodBase? call)
    {
        if (call is not MethodInfo method)
            return null;
        if (method.ReturnType != typeof(void))
            return method.ReturnType;
        return method.GetParameters() is [.., { ParameterType: { IsByRef: true } given }] && method.Name != "ReadScalars"
            ? given.GetElementType()
            : null;
    }

    /// <summary>The name of the member that the path of a failure ends with.</summary>
    private static string LastMember(Exception failure)
    {
        string path = (failure as ArchiveException)?.Path ?? "";
        return path[(path.LastIndexOf('.') + 1)..].Split('[', ' ')[0];
    }
}
