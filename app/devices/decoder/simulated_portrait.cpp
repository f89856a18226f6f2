// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
//
// A plug-in for mingshi-portrait-decoder that decodes the simulator's own portrait blocks and nothing else.
#include "devices/simulated_block.h"

#include <openjpeg.h>

#include <cstring>
#include <memory>

namespace {

using namespace mingshi;

using Codec = std::unique_ptr<opj_codec_t, decltype([](opj_codec_t* codec) { opj_destroy_codec(codec); })>;
using Stream = std::unique_ptr<opj_stream_t, decltype([](opj_stream_t* stream) { opj_stream_destroy(stream); })>;
using Image = std::unique_ptr<opj_image_t, decltype([](opj_image_t* image) { opj_image_destroy(image); })>;

constexpr int decoded = 1;
constexpr int notDecoded = -1;

/// The part of the codestream that was not read yet.
using Rest = std::span<const std::byte>;

OPJ_SIZE_T readRest(void* target, OPJ_SIZE_T size, void* user)
{
    auto& rest = *static_cast<Rest*>(user);
    const auto part = rest.first(std::min<std::size_t>(size, rest.size()));
    if (part.empty()) {
        return static_cast<OPJ_SIZE_T>(-1);
    }
    std::memcpy(target, part.data(), part.size());
    rest = rest.subspan(part.size());
    return part.size();
}

OPJ_OFF_T skipRest(OPJ_OFF_T size, void* user)
{
    auto& rest = *static_cast<Rest*>(user);
    if (size < 0 || static_cast<std::size_t>(size) > rest.size()) {
        return -1;
    }
    rest = rest.subspan(static_cast<std::size_t>(size));
    return size;
}

Image decode(Rest rest)
{
    const Codec codec(opj_create_decompress(OPJ_CODEC_J2K));
    const Stream stream(opj_stream_default_create(OPJ_TRUE));
    opj_stream_set_read_function(stream.get(), readRest);
    opj_stream_set_skip_function(stream.get(), skipRest);
    opj_stream_set_user_data_length(stream.get(), rest.size());
    opj_stream_set_user_data(stream.get(), &rest, nullptr);
    opj_dparameters_t parameters;
    opj_set_default_decoder_parameters(&parameters);
    opj_image_t* image = nullptr;
    const bool fine = opj_setup_decoder(codec.get(), &parameters) && opj_read_header(stream.get(), codec.get(), &image);
    Image owned(image);
    return fine && opj_decode(codec.get(), stream.get(), owned.get()) ? std::move(owned) : Image();
}

/// Three components of 8 bits, red first, of the portrait's size.
bool isPortrait(const opj_image_t& image)
{
    const std::span components(image.comps, image.numcomps);
    return components.size() == 3 && std::ranges::all_of(components, [](const opj_image_comp_t& component) {
               return component.data != nullptr && component.w == portraitWidth && component.h == portraitHeight &&
                      component.prec == 8 && component.sgnd == 0;
           });
}

} // namespace

extern "C" __attribute__((visibility("default"))) int unpack(char* wlt1024, char* bgr38556, int /*save*/)
{
    const auto block = std::as_bytes(std::span(wlt1024, portraitBlockSize));
    const auto codestream = codestreamIn(block);
    if (!codestream) {
        return notDecoded;
    }
    const auto image = decode(*codestream);
    if (!image || !isPortrait(*image)) {
        return notDecoded;
    }
    for (std::size_t i = 0; i < portraitPixelSize / 3; ++i) {
        for (std::size_t channel = 0; channel < 3; ++channel) {
            const auto value = std::clamp(image->comps[2 - channel].data[i], 0, 255);
            bgr38556[i * 3 + channel] = static_cast<char>(static_cast<unsigned char>(value));
        }
    }
    return decoded;
}
