using System.Reflection;

namespace Stevedore;

/// <summary>What to do about a type that nothing was generated for, depending on what type it is.</summary>
internal static class NotArchivableTypes
{
    // TypeAttributes.Serializable, which is obsolete together with the formatters that it was made for.
    private const TypeAttributes Serializable = (TypeAttributes)0x2000;

    /// <summary>For a value of exactly this type, or a class that is asked for.</summary>
    public static string Advice(Type type) => IsOfPlatform(type) || type.IsEnum
        ? $"Nothing was generated for {type}. That is done where C# source calls an archive with this type, and source that another "
            + "generator writes, as that of a .razor file, is not seen: call the archive in a .cs file. Where only generic code passes the "
            + "type on, the program names it in one: [assembly: ArchiveRoot(typeof(…))]."
        : AdviceOnOwn(type);

    /// <summary>For whole values of a type that is named by a <see cref="Type"/> only.</summary>
    public static string AdviceOnType(Type type) => IsOfPlatform(type) || type.IsValueType || type.IsGenericType
        ? $"Nothing was generated for whole values of the type {type}, as is done where C# source calls an archive with it. What the "
            + "program has as a System.Type only, it names in a .cs file: [assembly: ArchiveRoot(typeof(…))]."
        : AdviceOnOwn(type);

    /// <summary>For an object of this type where any class may stand.</summary>
    public static string AdviceOnReference(Type type)
    {
        const string Advice = "If it can be archived, name it in a [KnownType(typeof(…))] on the class that has such a member, so that the "
            + "generator makes it known; otherwise put the value into a class of your own that is [Serializable] and partial.";
        if (IsOfPlatform(type))
            return $"A {type} has no class on the wire, so it cannot stand where any object may. {Advice}";
        return type.IsValueType
            ? $"{type} is a structure or an enum that is not known where any object may stand. {Advice}"
            : AdviceOnOwn(type);
    }

    private static string AdviceOnOwn(Type type)
    {
        bool isMarked = (type.Attributes & Serializable) != 0;
        bool isAmongOthers = RuntimeClass.IsAnyOf(type.Assembly);
        if (isMarked && isAmongOthers && type.IsGenericType)
            return $"Nothing was generated for {type}. If it can be archived, name this construction in a .cs file of the program, be it "
                + "only in typeof(…), so that the generator finds it.";
        if (isMarked)
            return $"{type} is [Serializable], but nothing was generated for it. The generator writes for types of C# projects that "
                + "reference Stevedore; they and the types around them are partial and declared in .cs files, since what another generator "
                + "makes of a .razor file is not seen. A class in another language implements IRuntimeObject and calls "
                + "RuntimeClass.Register by hand.";
        return isAmongOthers
            ? $"{type} is not archivable. Mark it [Serializable] and partial, so that the generator writes its Serialize and registers it."
            : $"{type} is not archivable, and nor is any other class of {type.Assembly.GetName().Name}. Where that is yours, mark it "
                + "[Serializable] and partial in a C# project that references Stevedore; otherwise put what matters of it into a class of "
                + "your own, or give members of this type an [assembly: ArchiveFormatter].";
    }

    /// <summary>Whether nobody could mark the type. Arrays, and what is nested in types of the platform, are of it too.</summary>
    private static bool IsOfPlatform(Type type)
    {
        Type element = type;
        while (element.GetElementType() is { } inner)
            element = inner;
        string root = element.Namespace?.Split('.')[0] ?? "";
        return type.HasElementType || root is "System" or "Microsoft";
    }
}
