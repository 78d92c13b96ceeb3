using System.Reflection;

namespace Stevedore.Tool.Dumping.Code;

/// <summary>A method on the stack, and the place in it from which the next one is called.</summary>
/// <param name="Method">The method.</param>
/// <param name="Offset">The place, in bytes of IL.</param>
internal readonly record struct Call(MethodBase Method, int Offset)
{
    /// <summary>Whether it belongs to the runtime of archives, and says nothing of members.</summary>
    public bool IsOfRuntime => Method.DeclaringType?.Assembly == typeof(Archive).Assembly;

    /// <summary>Whether it belongs to the program whose document it is.</summary>
    public bool IsOfUser => Method.DeclaringType is { } type
        && type.Assembly != typeof(Archive).Assembly
        && type.Assembly != typeof(object).Assembly
        && type.Assembly != typeof(Call).Assembly;

    /// <summary>Whether it is the body of a class or of a structure.</summary>
    public bool IsBody => !IsOfRuntime
        && (Method.Name == nameof(IArchivable.Serialize)
            || Method.Name.EndsWith("." + nameof(IArchivable.Serialize), StringComparison.Ordinal))
        && Method.GetParameters() is [{ ParameterType: var type }]
        && type == typeof(Archive);
}
