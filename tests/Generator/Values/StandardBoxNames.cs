using System.Text;
using Stevedore.Generator.Model;
using Stevedore.Generator.Tests.Behaviour;

namespace Stevedore.Generator.Tests.Values;

/// <summary>
/// The types whose values can stand where any object may in every program are said twice, in the generator and in the runtime.
/// </summary>
public sealed class StandardBoxNames
{
    public static TheoryData<string> Names => new(StandardBoxes.Names);

    [Theory]
    [MemberData(nameof(Names))]
    public void The_runtime_knows_those_that_nothing_is_generated_for(string name)
    {
        byte[] tag = [0xFF, 0xFF, 0, 0, (byte)name.Length, 0, .. Encoding.ASCII.GetBytes(name), 0, 0, 0];

        ArchiveException? failure = Record.Exception(() => Archive.Deserialize<BoxedValues.Anything>(tag)) as ArchiveException;

        Assert.NotNull(failure);
        Assert.True(failure.Error != ArchiveError.BadClass, failure.Message);
    }
}
