using Stevedore.Generator.Model;

namespace Stevedore.Generator.Emit;

/// <summary>Writes how the fields of a type are taken, by their names, from a payload of BinaryFormatter.</summary>
internal sealed class PayloadEmitter
{
    private const string Fields = "fields";
    private const string NoContext = Fields + ".Context";

    private readonly ArchivableType _type;
    private readonly PayloadLayout _layout;
    private readonly SourceWriter _writer;
    private readonly ImportedNames _names;
    private readonly string _contract;
    private readonly LocalFunctions _functions;
    private readonly List<(PayloadField Field, string Accessor)> _accessors = [];

    public PayloadEmitter(ArchivableType type, PayloadLayout layout, SourceWriter writer, ImportedNames names)
    {
        _type = type;
        _layout = layout;
        _writer = writer;
        _names = names;
        _contract = Contract(type, names);
        _functions = new LocalFunctions([.. layout.Fields.Select(static field => field.Name), Fields]);
    }

    public static string Contract(ArchivableType type, ImportedNames names) => $"{names.Of(WellKnownTypes.PayloadContract)}<{type.Name}>";

    public void Emit()
    {
        if (_layout.Elements is not null)
        {
            _writer.Gap();
            _writer.Line($"static bool {_contract}.IsConstructed => true;");
        }

        if (_layout.FieldTypes.Count > 0)
            EmitFieldTypes();

        EmitReading();
        EmitBeginning();
    }

    /// <summary>The call that makes a type known.</summary>
    public static string Registration(PayloadRegistration registration, ImportedNames names)
    {
        string arguments = string.Join(", ", registration.Arguments.Select(names.Of));
        string values = string.Join(", ", registration.Values);
        return $"{names.Of(WellKnownTypes.PayloadTypes)}.{registration.Method}<{arguments}>({values});";
    }

    /// <summary>Archives have the constructor run, too.</summary>
    private bool HasConstructor => _type.Data == DataBody.Constructed;

    private void EmitFieldTypes()
    {
        _writer.Gap();
        using SourceWriter.Block body = _writer.Braces($"static void {_contract}.RegisterFieldTypes()");
        foreach (PayloadRegistration registration in _layout.FieldTypes)
            _writer.Line(Registration(registration, _names));
    }

    private void EmitReading()
    {
        _writer.Gap();
        using SourceWriter.Block body = _writer.Braces($"void {_contract}.ReadFields({_names.Of(WellKnownTypes.PayloadFields)} {Fields})");
        if (_layout.Refusal is { } refusal)
        {
            _writer.Line($"throw {Fields}.Refuse({CSharpNames.Literal(refusal)});");
            return;
        }

        if (_layout.Base is { } inherited)
        {
            string names = $"{CSharpNames.Literal(inherited.MetadataName)}, {CSharpNames.Literal(inherited.FullMetadataName)}";
            _writer.Line($"{Of(inherited)}.ReadFields({Fields}.OfBase({names}));");
        }

        if (_layout.Elements is { } elements)
            _writer.Line($"{Fields}.ReadElements<{_names.Of(elements.Element)}>({elements.Target});");

        string construct = _functions.UniqueName("Construct");
        string info = $"{Fields}.Info(typeof({_type.Name}))";
        if (_layout.IsSerializable && HasConstructor)
            _writer.Line($"(({ObjectDataEmitter.Contract(_names)})this).Construct({info}, {NoContext});");
        else if (_layout.IsSerializable)
            _writer.Line($"{construct}({This}, {info}, {NoContext});");

        foreach (PayloadField field in _layout.Fields)
            EmitField(field);

        EmitCallsWhenLoaded();
        foreach ((PayloadField field, string accessor) in _accessors)
            EmitAccessor(field, accessor);

        if (_layout.IsSerializable && !HasConstructor)
            EmitConstruction(construct);
    }

    private void EmitField(PayloadField field)
    {
        string method = (field.IsPublic, field.IsOptional) switch
        {
            (false, false) => "Read",
            (false, true) => "ReadOptional",
            (true, false) => "ReadPublic",
            (true, true) => "ReadPublicOptional",
        };
        string formerNames = field.FormerNames.Count == 0
            ? ""
            : $", [{string.Join(", ", field.FormerNames.Select(CSharpNames.Literal))}]";
        string name = field.Name == Fields ? "this." + field.Name : field.Name;
        string arguments = $"{CSharpNames.Literal(field.FieldName)}{formerNames}";
        if (field.Access != MemberAccess.Assigned)
        {
            _writer.Line($"{Fields}.{method}(ref {Target(field, name)}, {arguments});");
            return;
        }

        string variable = _functions.UniqueName(CSharpNames.Variable(field.Name));
        _writer.Line($"{_names.Of(field.Type)} {variable} = {name};");
        _writer.Line($"{Fields}.{method}(ref {variable}, {arguments});");
        _writer.Line($"{name} = {variable};");
    }

    private string Target(PayloadField field, string name)
    {
        if (field.Access is MemberAccess.Field or MemberAccess.Parameter && !_type.IsReadOnly)
            return name;
        if (field.Access is not (MemberAccess.ReadOnlyProperty or MemberAccess.BackingField))
            return $"{_names.Of(WellKnownTypes.Unsafe)}.AsRef(in {name})";
        string accessor = _functions.UniqueName(CSharpNames.Stem(field.Name) + "Field");
        _accessors.Add((field, accessor));
        return $"{accessor}({This})";
    }

    private void EmitAccessor(PayloadField field, string accessor)
    {
        string kind = $"{_names.Of(WellKnownTypes.UnsafeAccessorKind)}.Field";
        _writer.Gap();
        _writer.Line($"[{_names.Of(WellKnownTypes.UnsafeAccessor)}({kind}, Name = {CSharpNames.Literal(field.FieldName)})]");
        _writer.Line($"static extern ref {_names.Of(field.Type)} {accessor}({Self} self);");
    }

    private void EmitConstruction(string construct)
    {
        string kind = $"{_names.Of(WellKnownTypes.UnsafeAccessorKind)}.Method";
        string info = $"{_names.Of(WellKnownTypes.SerializationInfo)} info";
        _writer.Gap();
        _writer.Line($"[{_names.Of(WellKnownTypes.UnsafeAccessor)}({kind}, Name = \".ctor\")]");
        _writer.Line($"static extern void {construct}({Self} self, {info}, {_names.Of(WellKnownTypes.StreamingContext)} context);");
    }

    /// <summary>The object as an argument of an accessor.</summary>
    private string This => _type switch
    {
        { IsValueType: false } => "this",
        { IsReadOnly: true } => $"ref {_names.Of(WellKnownTypes.Unsafe)}.AsRef(in this)",
        _ => "ref this",
    };

    /// <summary>The parameter of an accessor that takes it.</summary>
    private string Self => _type.IsValueType ? $"ref {_type.Name}" : _type.Name;

    /// <summary>A structure is copied before the graph is loaded, so that it is called when its own fields are.</summary>
    private void EmitCallsWhenLoaded()
    {
        foreach (Callback callback in Callbacks(CallbackMoment.OnDeserialized))
        {
            string context = callback.TakesContext ? NoContext : "";
            _writer.Line(_type.IsValueType
                ? $"{callback.Method}({context});"
                : $"{Fields}.CallWhenLoaded(this, static (self, {Fields}) => self.{callback.Method}({context}));");
        }
    }

    private void EmitBeginning()
    {
        Callback[] callbacks = [.. Callbacks(CallbackMoment.OnDeserializing)];
        if (callbacks.Length == 0 && _layout.Base is null)
            return;
        _writer.Gap();
        string context = $"{_names.Of(WellKnownTypes.StreamingContext)} context";
        using SourceWriter.Block body = _writer.Braces($"void {_contract}.BeginLoading({context})");
        if (_layout.Base is { } inherited)
            _writer.Line($"{Of(inherited)}.BeginLoading(context);");

        foreach (Callback callback in callbacks)
            _writer.Line($"{callback.Method}({(callback.TakesContext ? "context" : "")});");
    }

    private IEnumerable<Callback> Callbacks(CallbackMoment moment) => _layout.Callbacks.Where(callback => callback.Moment == moment);

    private string Of(PayloadBase inherited) => $"(({_names.Of(WellKnownTypes.PayloadContract)}<{_names.Of(inherited.Type)}>)this)";
}
