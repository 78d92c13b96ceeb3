using Stevedore.Generator.Model;

namespace Stevedore.Generator.Emit;

/// <summary>The statement that registers one class, and the function that creates its objects where an expression cannot.</summary>
internal static class RegistrationCode
{
    private const int MaximumLength = 110;

    /// <param name="create">The name of the function that calls a constructor which is out of reach.</param>
    public static string Statement(ClassRegistration registration, Func<WellKnownType, string> nameOf, string create)
    {
        string runtimeClass = nameOf(WellKnownTypes.RuntimeClass);
        List<string> arguments = [CSharpNames.Literal(registration.WireName)];
        if (registration.Schema != 0)
            arguments.Add($"schema: {CSharpNames.Literal(registration.Schema)}");

        if (registration.IsVersionable)
            arguments.Add("versionable: true");

        string type = registration.Type;
        string? creation = registration.Creation switch
        {
            Creation.Constructor => $"static () => new {type}()",
            Creation.HiddenConstructor => create,
            Creation.Factory => $"{type}.{ClassRegistration.Factory}",
            Creation.Activated => $"global::System.Activator.CreateInstance<{type}>",
            Creation.Uninitialized =>
                $"static () => ({type}){nameOf(WellKnownTypes.RuntimeHelpers)}.GetUninitializedObject(typeof({type}))",
            _ => null,
        };
        if (creation is not null)
            arguments.Add("create: " + creation);

        if (registration.Base is { } inherited)
            arguments.Add($"baseClass: {runtimeClass}.Of<{inherited}>()");

        if (registration.FormerNames.Count > 0)
            arguments.Add($"formerNames: [{string.Join(", ", registration.FormerNames.Select(CSharpNames.Literal))}]");

        string call = $"{runtimeClass}.Register<{type}>(";
        return call.Length + arguments.Sum(argument => argument.Length) > MaximumLength
            ? $"{call}\n    {string.Join(",\n    ", arguments)});"
            : $"{call}{string.Join(", ", arguments)});";
    }

    /// <summary>The statement as one that does nothing where an assembly is absent that it needs.</summary>
    public static string IfPresent(string statement, Func<WellKnownType, string> nameOf) =>
        $"{nameOf(WellKnownTypes.RuntimeClass)}.RegisterIfPresent(static () => {statement.TrimEnd(';')});";

    /// <summary>Declares what calls a constructor that is out of reach; static and extern, in a method or in a type.</summary>
    public static void EmitHiddenConstructor(
        ClassRegistration registration,
        SourceWriter writer,
        Func<WellKnownType, string> nameOf,
        string create)
    {
        writer.Gap();
        writer.Line($"[{nameOf(WellKnownTypes.UnsafeAccessor)}({nameOf(WellKnownTypes.UnsafeAccessorKind)}.Constructor)]");
        writer.Line($"static extern {registration.Type} {create}();");
    }
}
