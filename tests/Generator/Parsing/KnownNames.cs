using Stevedore.Generator.Emit;
using Stevedore.Generator.Model;
using Stevedore.Generator.Parse;

namespace Stevedore.Generator.Tests.Parsing;

/// <summary>The generator knows the runtime, .NET and itself by name only; these names are the right ones.</summary>
public sealed class KnownNames
{
    [Fact]
    public void The_wire_types_are_those_of_the_runtime()
    {
        Assert.Equal(
            Enum.GetValues<Stevedore.WireType>().Select(type => (type.ToString(), (int)type)),
            Enum.GetValues<Model.WireType>().Select(type => (type.ToString(), (int)type)));
    }

    [Fact]
    public void Generated_files_are_known_by_the_class_of_the_generator()
    {
        Assert.Equal(Archivability.Generator, typeof(ArchiveGenerator).FullName);
    }

    [Fact]
    public void Every_template_of_a_collection_is_that_of_one_that_is_known()
    {
        Assert.Empty(CollectionTemplates.Names.Except(CollectionForms.All.Select(form => form.Type!.Name)));
    }
}
